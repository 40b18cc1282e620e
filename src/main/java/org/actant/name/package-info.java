/** Step 4: finds names, demonyms, groups, descriptions, times and quantities. */
@NullMarked
package org.actant.name;

import org.jspecify.annotations.NullMarked;
