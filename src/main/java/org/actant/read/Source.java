package org.actant.read;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Something to read: a file, or standard input.
 *
 * @param name as a person would name it
 * @param file the file, or null for standard input
 * @param named whether the user named the file itself, not a folder that it lies in
 */
public record Source(String name, @Nullable Path file, boolean named) {

	/** What stands for standard input on a command line. */
	public static final String STANDARD_INPUT = "-";

	static final String STANDARD_INPUT_NAME = "standard input";

	String baseName() {
		String last = this.name.substring(Math.max(this.name.lastIndexOf('/'), this.name.lastIndexOf('\\')) + 1);
		int dot = last.lastIndexOf('.');
		return (dot > 0) ? last.substring(0, dot) : last;
	}

}
