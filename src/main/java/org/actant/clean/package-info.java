/** Step 2: takes debris out of a text and keeps the way back to the original offsets. */
@NullMarked
package org.actant.clean;

import org.jspecify.annotations.NullMarked;
