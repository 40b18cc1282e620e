/**
 * Trainers and evaluations of the models under {@code src/main/resources/models}.
 */
@NullMarked
package org.actant.training;

import org.jspecify.annotations.NullMarked;
