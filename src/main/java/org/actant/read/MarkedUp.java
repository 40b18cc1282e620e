package org.actant.read;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Marked-up text as plain text: a block a line, list items as bullets, a blank line
 * around paragraphs and headings.
 */
final class MarkedUp {

	private static final String NOT_TEXT = "script, style, noscript, template, nav, aside, form, button, svg, iframe";

	private MarkedUp() {
	}

	/**
	 * @param html a page's part
	 * @return its text
	 */
	static String text(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select(NOT_TEXT).remove();
		Blocks blocks = new Blocks();
		NodeTraversor.traverse(blocks, body);
		blocks.end();
		return String.join("\n\n", blocks.done);
	}

	private static final class Blocks implements NodeVisitor {

		private final List<String> done = new ArrayList<>();

		private final StringBuilder current = new StringBuilder();

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode text) {
				this.current.append(text.getWholeText());
			}
			else if (node instanceof Element element) {
				if (element.isBlock() || element.normalName().equals("br")) {
					end();
				}
				if (element.normalName().equals("li")) {
					this.current.append("- ");
				}
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (node instanceof Element element && element.isBlock()) {
				end();
			}
		}

		void end() {
			String block = this.current.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
			if (!block.isEmpty() && !block.equals("-")) {
				this.done.add(block);
			}
			this.current.setLength(0);
		}

	}

}
