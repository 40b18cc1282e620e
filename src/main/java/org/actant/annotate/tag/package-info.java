/**
 * Word classes: OpenNLP taggers of our own training, helped by a dictionary.
 */
@NullMarked
package org.actant.annotate.tag;

import org.jspecify.annotations.NullMarked;
