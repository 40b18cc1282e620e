/** Step 1: turns files, folders, feeds and standard input into documents. */
@NullMarked
package org.actant.read;

import org.jspecify.annotations.NullMarked;
