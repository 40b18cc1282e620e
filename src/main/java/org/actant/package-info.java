/** Reads news, works out who did what to whom, and keeps it as a graph. */
@NullMarked
package org.actant;

import org.jspecify.annotations.NullMarked;
