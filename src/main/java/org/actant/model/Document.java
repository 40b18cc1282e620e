package org.actant.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * A news text as it was read. All offsets that Actant gives point into {@link #text()}.
 *
 * @param id stable name: the base name of a file, the URL of a feed entry, or a digest of
 * the text
 * @param url where it was published, or null
 * @param title headline, or an empty string where none is known
 * @param publisher who published it, or null
 * @param published when it was published, or null where nothing tells
 * @param language the language that its metadata declare (BCP 47), or null: then it is
 * detected
 * @param text the whole text, unchanged
 */
public record Document(String id, @Nullable String url, String title, @Nullable String publisher,
		@Nullable PublicationDate published, @Nullable String language, String text) {

	/**
	 * A document of which nothing but its text is known.
	 * @param id stable name
	 * @param text the whole text
	 * @return the document
	 */
	public static Document of(String id, String text) {
		return new Document(id, null, "", null, null, null, text);
	}

	/**
	 * @return SHA-256 of the text in UTF-8, in lower-case hexadecimal digits: the same
	 * text gives the same digest
	 */
	public String sha256() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/**
	 * @param published the day of publication
	 * @return this document, published then
	 */
	public Document published(PublicationDate published) {
		return new Document(this.id, this.url, this.title, this.publisher, published, this.language, this.text);
	}

	/**
	 * @param id another stable name
	 * @return this document under that name
	 */
	public Document identified(String id) {
		return new Document(id, this.url, this.title, this.publisher, this.published, this.language, this.text);
	}

}
