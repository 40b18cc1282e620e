/**
 * Step 8: reads the graph: entities, facts, documents, a page at a time and for a whole
 * level of a question at once.
 */
@NullMarked
package org.actant.query;

import org.jspecify.annotations.NullMarked;
