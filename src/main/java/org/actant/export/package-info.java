/** Extractions and graphs written down for other programs. */
@NullMarked
package org.actant.export;

import org.jspecify.annotations.NullMarked;
