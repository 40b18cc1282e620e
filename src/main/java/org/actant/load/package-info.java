/**
 * Step 7: writes what was read into the graph, so that loading twice changes nothing and
 * withdrawing takes back exactly what only one document supported.
 */
@NullMarked
package org.actant.load;

import org.jspecify.annotations.NullMarked;
