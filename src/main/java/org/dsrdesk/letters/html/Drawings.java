package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.letters.docx.Relation;
import org.dsrdesk.letters.docx.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Pictures and boxes of text within a paragraph, of the newer and of the older drawing language. */
final class Drawings {
    private static final Pattern SIZE = Pattern.compile("(?<![a-z-])(width|height):\\s*([0-9.]+)(pt|in|cm|mm|px)?");
    private static final double USUAL_BOX = 200;

    private final Workroom room;
    private final Source source;
    private final double column;

    Drawings(Workroom room, Source source, double column) {
        this.room = room;
        this.source = source;
        this.column = column;
    }

    List<Piece> of(Element drawing) {
        List<Element> boxes = Word.all(drawing, "txbxContent").stream().filter(box -> outermost(box, drawing)).toList();
        List<Element> pictures = new ArrayList<>(Word.all(drawing, "blip"));
        pictures.addAll(Word.all(drawing, "imagedata"));
        if (drawing.getLocalName().equals("object")) {
            room.html().lacks(LeftOutKind.EMBEDDED, "");
        } else if (boxes.isEmpty() && pictures.isEmpty()) {
            room.html().lacks(LeftOutKind.DRAWING, name(drawing));
        }
        Placing placing = Placing.of(drawing, column);
        if (placing.free()) {
            room.html().lacks(LeftOutKind.PLACE, name(drawing));
        }
        List<Piece> made = new ArrayList<>();
        pictures.stream().filter(picture -> boxes.stream().noneMatch(box -> within(picture, box)))
                .forEach(picture -> picture(picture, drawing, placing).ifPresent(made::add));
        boxes.forEach(box -> made.add(box(box, drawing, placing)));
        return made;
    }

    private static boolean outermost(Element box, Element top) {
        for (Node at = box.getParentNode(); at != null && !at.isSameNode(top); at = at.getParentNode()) {
            if (Word.is(at, "txbxContent") || "Fallback".equals(at.getLocalName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Element inner, Element outer) {
        for (Node at = inner; at != null; at = at.getParentNode()) {
            if (at.isSameNode(outer)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Element drawing) {
        return Word.all(drawing, "docPr").stream().map(about -> about.getAttribute("name")).findFirst().orElse("");
    }

    private Optional<Piece> picture(Element picture, Element drawing, Placing placing) {
        String id = picture.getAttributeNS(Word.R, picture.getLocalName().equals("blip") ? "embed" : "id");
        Relation relation = source.relations().get(id);
        if (relation == null || relation.outside()) {
            room.html().lacks(LeftOutKind.PICTURE_FORM, name(drawing));
            return Optional.empty();
        }
        return room.pictures().address(relation.target()).map(address -> {
            double width = length(drawing, picture, "width", 100);
            double height = length(drawing, picture, "height", 100);
            Element image = room.html().create("img",
                    "width:" + Length.pt(width) + ";height:" + Length.pt(height) + placing.css(width));
            image.setAttribute("src", address);
            return new Piece.Made(image, placing.inLine() ? width : 0);
        });
    }

    private Piece box(Element content, Element drawing, Placing placing) {
        double width = Math.min(length(drawing, content, "width", USUAL_BOX), column);
        boolean lined = Word.all(drawing, "ln").stream().anyMatch(line -> !Word.all(line, "solidFill").isEmpty());
        Element box = room.html().create("div", "text-indent:0;width:" + Length.pt(width) + placing.css(width)
                + (placing.inLine() ? ";display:inline-block" : "") + (lined ? ";border:0.75pt solid #000000" : ""));
        new Blocks(room, source, width).write(Word.children(content), box);
        return new Piece.Made(box, placing.inLine() ? width : 0);
    }

    private static double length(Element drawing, Element inner, String side, double otherwise) {
        String attribute = side.equals("width") ? "cx" : "cy";
        List<Element> extents = new ArrayList<>(Word.all(drawing, "extent"));
        for (Element extent : extents) {
            double length = Length.emu(extent.getAttribute(attribute));
            if (length > 0) {
                return Math.clamp(length, 1, 1_000);
            }
        }
        for (Node at = inner; at instanceof Element shape; at = at.getParentNode()) {
            Matcher size = SIZE.matcher(shape.getAttribute("style").toLowerCase(Locale.ROOT));
            while (size.find()) {
                if (size.group(1).equals(side)) {
                    return Math.clamp(points(size.group(2), String.valueOf(size.group(3))), 1, 1_000);
                }
            }
            if (at.isSameNode(drawing)) {
                break;
            }
        }
        return otherwise;
    }

    private static double points(String number, String unit) {
        double value = Length.twips(number + "pt", 100);
        return switch (unit) {
            case "in" -> value * 72;
            case "cm" -> value * 72 / 2.54;
            case "mm" -> value * 72 / 25.4;
            case "px" -> value * 0.75;
            default -> value;
        };
    }
}
