package org.actant.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.actant.model.Document;
import org.actant.model.PublicationDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderTests {

	@TempDir
	Path folder;

	@Test
	void frontMatterGivesTheMetadataAndIsNoPartOfTheText() throws IOException {
		Document document = only("note.txt", """
				---
				title: Un port rouvre
				publishedAt: 2025-03-04
				publisher: Agence du Littoral
				url: https://littoral.example/port
				---
				Le port de Brumes a rouvert mardi.
				""");
		assertThat(document.title()).isEqualTo("Un port rouvre");
		assertThat(document.text()).isEqualTo("Le port de Brumes a rouvert mardi.\n");
		assertThat(document.published().day()).isEqualTo(LocalDate.of(2025, 3, 4));
		assertThat(document.published().basis()).isEqualTo(Basis.FRONT_MATTER);
		assertThat(document.url()).isEqualTo("https://littoral.example/port");
		assertThat(document.id()).isEqualTo("note");
	}

	@Test
	void aDatelineGivesThePublicationDate() throws IOException {
		for (String line : List.of("BRUMES, 4 mars 2025 (AVL) - Le port a rouvert.",
				"BRUMES (AVL), 4 mars 2025 — Le port a rouvert.", "Publié le 4 mars 2025 à 10:12\nLe port a rouvert.",
				"BRUMES, March 4, 2025 - The port has opened again.")) {
			Document document = only("dateline.txt", line);
			assertThat(document.published().basis()).as(line).isEqualTo(Basis.DATELINE);
			assertThat(document.published().day()).as(line).isEqualTo(LocalDate.of(2025, 3, 4));
		}
	}

	@Test
	void aDateInASentenceIsNoDatelineAndTheFilesDateIsMarkedAsAssumed() throws IOException {
		Document document = only("plain.txt", "Le 4 mars 1998 la ville avait voté pour le tunnel.");
		assertThat(document.published().assumed()).isTrue();
	}

	@Test
	void aPageGivesItsArticleAndWhatJsonLdSaysOfIt() throws IOException {
		String paragraph = "<p>La compagnie Altéra, qui exploite le bac de Brumes, a annoncé mardi la reprise des traversées, "
				+ "après trois semaines de grève, selon son directeur, et les syndicats ont salué cet accord.</p>";
		Document document = only("page.html", """
				<html lang="fr"><head><title>Site</title>
				<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le bac reprend",
				"datePublished":"2025-02-11T08:00:00+01:00","publisher":{"name":"Le Phare"}}</script></head>
				<body><nav><a href="/">Accueil</a> <a href="/x">Sports</a></nav><article><h1>Le bac reprend</h1>%s%s%s
				</article><aside>Lire aussi : tout le reste</aside></body></html>
				""".formatted(paragraph, paragraph, paragraph));
		assertThat(document.title()).isEqualTo("Le bac reprend");
		assertThat(document.publisher()).isEqualTo("Le Phare");
		assertThat(document.published().day()).isEqualTo(LocalDate.of(2025, 2, 11));
		assertThat(document.language()).isEqualTo("fr");
		assertThat(document.text()).contains("La compagnie Altéra").doesNotContain("Accueil").doesNotContain("Sports");
	}

	@Test
	void aShortPageWithoutJsonLdIsReadByItsMetaTags() throws IOException {
		Document document = only("short.html",
				"""
						<html><head><meta property="og:title" content="Bref"><meta property="og:site_name" content="Le Phare">
						<meta property="article:published_time" content="2025-02-11"></head><body><p>Le bac reprend.</p></body></html>
						""");
		assertThat(document.text()).contains("Le bac reprend.");
		assertThat(document.title()).isEqualTo("Bref");
		assertThat(document.published().basis()).isEqualTo(Basis.METADATA);
	}

	@Test
	void aPdfGivesItsText() throws IOException {
		Files.write(this.folder.resolve("contract.pdf"), PrintedPdf.of("The ferry company signed a contract."));
		assertThat(documents(this.folder.resolve("contract.pdf"))).singleElement()
			.satisfies((document) -> assertThat(document.text()).isEqualTo("The ferry company signed a contract."));
	}

	@Test
	void rssAndAtomGiveADocumentAnEntry() throws IOException {
		Document rss = only("feed.xml",
				"""
						<?xml version="1.0"?><rss version="2.0"><channel><title>Le Phare</title><link>https://phare.example</link>
						<description>d</description><item><title>Le bac</title><link>https://phare.example/bac</link>
						<pubDate>Tue, 11 Feb 2025 08:00:00 GMT</pubDate>
						<description>&lt;p&gt;Le bac a repris.&lt;/p&gt;</description></item></channel></rss>
						""");
		assertThat(rss.id()).isEqualTo("https://phare.example/bac");
		assertThat(rss.text()).isEqualTo("Le bac a repris.");
		assertThat(rss.publisher()).isEqualTo("Le Phare");
		assertThat(rss.published().day()).isEqualTo(LocalDate.of(2025, 2, 11));
		Document atom = only("feed.atom", """
				<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Lighthouse</title><id>urn:f</id>
				<updated>2025-02-11T08:00:00Z</updated><entry><title>Ferry</title><id>urn:1</id>
				<link href="https://light.example/ferry"/><updated>2025-02-11T08:00:00Z</updated>
				<content type="text">The ferry is back.</content></entry></feed>
				""");
		assertThat(atom.text()).isEqualTo("The ferry is back.");
	}

	@Test
	void aBrokenLineOfJsonLinesCostsOnlyItself() throws IOException {
		List<Reading> readings = readings(write("lines.jsonl",
				"""
						{"text":"Le bac a repris.","title":"Bac","publishedAt":"2025-02-11","publisher":"Le Phare","url":"https://phare.example/1"}
						{broken
						{"title":"no text"}
						{"text":"The ferry is back.","language":"en"}
						"""
					.getBytes(StandardCharsets.UTF_8)));
		assertThat(readings).extracting(Reading::getClass)
			.containsExactly(Reading.Done.class, Reading.Refused.class, Reading.Refused.class, Reading.Done.class);
		assertThat(readings.get(1).source()).endsWith("line 2");
	}

	@Test
	void otherEncodingsAreDetectedAndNoted() throws IOException {
		String text = "Le préfet a signé l'arrêté ; les pêcheurs protestèrent jusqu'à l'été, là où l'État cède.";
		Reading.Done latin = (Reading.Done) readings(write("latin.txt", text.getBytes(Charset.forName("windows-1252"))))
			.getFirst();
		assertThat(latin.document().text()).isEqualTo(text);
		assertThat(latin.notes()).singleElement().asString().contains("windows-1252");
		assertThat(only("wide.txt", "\uFEFF" + text, StandardCharsets.UTF_16LE).text()).isEqualTo(text);
	}

	@Test
	void aDamagedByteInUtf8IsReplacedAndNoted() throws IOException {
		byte[] bytes = "Le préfet a signé l'arrêté, été après été. X".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xC3;
		Reading.Done read = (Reading.Done) readings(write("damaged.txt", bytes)).getFirst();
		assertThat(read.document().text()).startsWith("Le préfet").endsWith("\uFFFD");
		assertThat(read.notes()).singleElement().asString().contains("invalid UTF-8");
	}

	@Test
	void whatCannotBeReadIsRefusedWithAReasonAndTheRestIsRead() throws IOException {
		write("a-empty.txt", new byte[0]);
		write("b-binary.txt", new byte[] { 0, 1, 2, 3, 0, 0 });
		write("c-good.txt", "Le bac a repris.".getBytes(StandardCharsets.UTF_8));
		write("d-huge.txt", "a".repeat(Reader.LONGEST_TEXT + 1).getBytes(StandardCharsets.UTF_8));
		write("e-broken.pdf", "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8));
		write("f-picture.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
		List<Reading> readings = readings(this.folder);
		assertThat(readings).extracting(Reading::getClass)
			.containsExactly(Reading.Refused.class, Reading.PassedOver.class, Reading.Done.class, Reading.Refused.class,
					Reading.Refused.class, Reading.PassedOver.class);
		assertThat(readings(this.folder.resolve("missing.txt"))).singleElement().isInstanceOf(Reading.Refused.class);
	}

	@Test
	void standardInputIsReadAsText() {
		List<Reading> readings = new ArrayList<>();
		Reader reader = Reader.of(new ByteArrayInputStream("The ferry is back.".getBytes(StandardCharsets.UTF_8)));
		reader.sources(List.of("-")).forEach((source) -> reader.read(source, readings::add));
		assertThat(readings).singleElement()
			.isInstanceOfSatisfying(Reading.Done.class,
					(read) -> assertThat(read.document().text()).isEqualTo("The ferry is back."));
	}

	private Path write(String name, byte[] content) throws IOException {
		return Files.write(this.folder.resolve(name), content);
	}

	private Document only(String name, String content) throws IOException {
		return only(name, content, StandardCharsets.UTF_8);
	}

	private Document only(String name, String content, Charset charset) throws IOException {
		List<Document> documents = documents(write(name, content.getBytes(charset)));
		assertThat(documents).hasSize(1);
		return documents.getFirst();
	}

	private List<Document> documents(Path path) {
		return readings(path).stream().map((reading) -> ((Reading.Done) reading).document()).toList();
	}

	private List<Reading> readings(Path path) {
		List<Reading> readings = new ArrayList<>();
		Reader reader = Reader.standard();
		reader.sources(List.of(path.toString())).forEach((source) -> reader.read(source, readings::add));
		return readings;
	}

}
