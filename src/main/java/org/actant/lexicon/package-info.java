/**
 * Word lists and knowledge that researchers can edit: tab-separated files under
 * {@code lexicon/}.
 */
@NullMarked
package org.actant.lexicon;

import org.jspecify.annotations.NullMarked;
