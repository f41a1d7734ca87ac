package org.dsrdesk.letters.html;

import java.util.List;
import org.w3c.dom.Element;

/** Writes the pieces of one paragraph into its element and gives every tab the width that it has on paper. */
final class LineWriter {
    private static final double LEAST_TAB = 1;

    private final Html html;
    private final Faces faces;
    private final TabStops stops;
    private final double indent;
    private final double begin;
    private final double width;
    private final Element into;
    private double at;
    private boolean afterBlank = true;
    private boolean empty = true;

    LineWriter(Html html, Faces faces, Element into, TabStops stops, ParagraphLook look, double column) {
        this.html = html;
        this.faces = faces;
        this.into = into;
        this.stops = stops;
        this.indent = look.left();
        this.width = Math.max(column - look.right(), indent + 20);
        this.begin = indent + look.firstLine();
        this.at = begin;
    }

    boolean empty() {
        return empty;
    }

    private void lineEnds() {
        at = indent;
        afterBlank = true;
    }

    /** The layout knows no negative indent of a first line, so what stands first is pulled out instead. */
    private void pullOut() {
        if (into.getFirstChild() instanceof Element first && begin < indent) {
            first.setAttribute("style", first.getAttribute("style") + ";margin-left:" + Length.pt(begin - indent));
        }
    }

    void write(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            write(pieces.get(i), pieces.subList(i + 1, pieces.size()));
            if (i == 0) {
                pullOut();
            }
        }
    }

    private void write(Piece piece, List<Piece> following) {
        switch (piece) {
            case Piece.Text text -> text(text);
            case Piece.Tab(RunLook look) -> tab(look, following);
            case Piece.Counter counter -> counter(counter);
            case Piece.Made(Element element, double made) -> {
                into.appendChild(element);
                advance(made);
                empty = false;
            }
            case Piece.LineEnd _ -> {
                html.add(into, "br", "");
                lineEnds();
                empty = false;
            }
            case Piece.PageEnd _ -> throw new IllegalArgumentException(
                    "a paragraph is cut at the ends of pages before");
        }
    }

    private void text(Piece.Text text) {
        String shown = blanksKept(text.text());
        html.text(html.add(into, "span", text.look().css()), shown);
        advance(faces.width(text.look().face(), shown, text.look().size()));
        empty &= shown.isEmpty();
    }

    private void counter(Piece.Counter counter) {
        Element number = html.add(into, "span", counter.look().css());
        number.setAttribute("class", counter.all() ? "pages" : "page");
        advance(counter.look().size());
        empty = false;
        afterBlank = false;
    }

    private String blanksKept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            kept.append(sign == ' ' && afterBlank ? '\u00A0' : sign);
            afterBlank = sign == ' ' && !afterBlank;
        }
        return kept.toString();
    }

    private void advance(double by) {
        at += by;
        if (at > width) {
            at = indent + (at - width) % (width - indent);
        }
    }

    private void tab(RunLook look, List<Piece> following) {
        TabStops.Stop stop = stops.after(at);
        double text = following(following);
        double target = switch (stop.kind()) {
            case "right", "end" -> Math.min(stop.at(), width) - text;
            case "center" -> Math.min(stop.at() - text / 2, width - text);
            default -> Math.min(stop.at(), width);
        };
        double gap = Math.clamp(target - at, LEAST_TAB, width + 300);
        String line = look.underlined() || stop.leader().equals("underscore")
                ? ";border-bottom:0.5pt solid #000000"
                : stop.leader().isEmpty() || stop.leader().equals("none") ? "" : ";border-bottom:0.75pt dotted #000000";
        Element space =
                html.add(into, "span", look.css() + ";text-decoration:none;display:inline-block;text-indent:0;width:"
                        + Length.pt(gap) + line);
        html.text(space, "\u00A0");
        at += gap;
        afterBlank = true;
        empty = false;
    }

    private double following(List<Piece> following) {
        double sum = 0;
        for (Piece piece : following) {
            switch (piece) {
                case Piece.Text(String text, RunLook look) -> sum += faces.width(look.face(), text, look.size());
                case Piece.Made made -> sum += made.width();
                case Piece.Counter counter -> sum += counter.look().size();
                case Piece.Tab _, Piece.LineEnd _, Piece.PageEnd _ -> {
                    return sum;
                }
            }
        }
        return sum;
    }
}
