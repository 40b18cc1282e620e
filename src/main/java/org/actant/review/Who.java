package org.actant.review;

import org.jspecify.annotations.Nullable;

/**
 * Who decides.
 *
 * @param name name of the person, or of the program
 * @param note why, or null
 */
public record Who(String name, @Nullable String note) {
}
