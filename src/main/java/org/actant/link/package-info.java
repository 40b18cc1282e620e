/**
 * Step 5: reads mentions as entities: aliases, transliterations, titles, pronouns,
 * knowledge.
 */
@NullMarked
package org.actant.link;

import org.jspecify.annotations.NullMarked;
