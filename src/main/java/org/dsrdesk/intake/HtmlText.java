package org.dsrdesk.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The visible words of an HTML body; nothing is loaded, quoted blocks get the "> " of plain mail. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "template", "object", "svg");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "br", "tr", "table", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
            "pre", "section", "article", "header", "footer", "center", "dl", "dt", "dd", "form", "address");
    private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "table", "ul", "ol", "hr", "blockquote");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int silent;
    private int quoted;

    private HtmlText() {}

    static String of(String html) {
        HtmlText text = new HtmlText();
        Jsoup.parse(html).traverse(text);
        text.endLine();
        return BodyText.tidy(text.out.toString());
    }

    @Override
    public void head(Node node, int depth) {
        LenientMail.orGivenUp();
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode words && silent == 0) {
            append(words);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (hidden(element)) {
            silent--;
            return;
        }
        if (BLOCKS.contains(tag)) {
            endLine();
        }
        if (SPACED.contains(tag)) {
            blankLine();
        }
        if (history(element)) {
            quoted--;
        }
        if (tag.equals("td") || tag.equals("th")) {
            line.append(' ');
        }
    }

    private void open(Element element) {
        if (hidden(element)) {
            silent++;
            return;
        }
        if (BLOCKS.contains(element.normalName())) {
            endLine();
        }
        if (history(element)) {
            quoted++;
        }
    }

    private void append(TextNode words) {
        Node parent = words.parent();
        boolean preformatted = parent != null && parent.normalName().equals("pre");
        if (!preformatted) {
            line.append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
            return;
        }
        for (String piece : words.getWholeText().split("(?<=\\n)", -1)) {
            line.append(piece);
            if (piece.endsWith("\n")) {
                endLine();
            }
        }
    }

    private void endLine() {
        String words = line.toString().replaceAll(" {2,}", " ").strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            out.append("> ".repeat(Math.min(quoted, 3))).append(words).append('\n');
        }
    }

    private void blankLine() {
        if (silent == 0 && !out.isEmpty() && quoted == 0) {
            out.append('\n');
        }
    }

    private static boolean hidden(Element element) {
        if (SILENT.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("font-size:0px")
                || element.hasAttr("hidden");
    }

    private static boolean history(Element element) {
        return element.normalName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite")
                        || element.hasAttr("cite")
                        || element.className().toLowerCase(Locale.ROOT).contains("quote"));
    }
}
