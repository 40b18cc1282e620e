/** The GraphQL interface: one controller for each file of {@code graphql/}. */
@NullMarked
package org.actant.api;

import org.jspecify.annotations.NullMarked;
