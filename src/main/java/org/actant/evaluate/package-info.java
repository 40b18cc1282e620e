/** Measures extraction against annotated texts. */
@NullMarked
package org.actant.evaluate;

import org.jspecify.annotations.NullMarked;
