package org.actant.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one question may ask for.
 *
 * @param maxDepth levels of fields within fields
 * @param maxComplexity fields that the answer may have at most, a page counted as full
 */
@ConfigurationProperties("actant.graphql")
record Limits(@DefaultValue("15") int maxDepth, @DefaultValue("20000") int maxComplexity) {
}
