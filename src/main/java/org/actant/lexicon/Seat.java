package org.actant.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A capital or house that stands for a government or body.
 *
 * @param government id of the country or body that it stands for
 * @param place id of the place itself, or null where the name always means the government
 */
public record Seat(String government, @Nullable String place) {
}
