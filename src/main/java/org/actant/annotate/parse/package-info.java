/**
 * The dependency parser: which word governs which, and in what relation.
 */
@NullMarked
package org.actant.annotate.parse;

import org.jspecify.annotations.NullMarked;
