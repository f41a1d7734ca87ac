package org.dsrdesk.letters.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dsrdesk.letters.docx.Word;
import org.w3c.dom.Element;

/** The tab stops of a paragraph, in points from the edge of the column. */
final class TabStops {
    private static final double TOLERANCE = 0.5;

    private final TreeMap<Double, Stop> stops = new TreeMap<>(Comparator.naturalOrder());
    private final double every;
    private final double indent;

    /** Where text goes on, how it stands there, and what fills the gap. */
    record Stop(double at, String kind, String leader) {}

    TabStops(Cascade paragraph, double indent, double every) {
        this.every = Math.max(every, 5);
        this.indent = indent;
        List<Element> layers = new ArrayList<>(paragraph.layers());
        for (Element layer : layers.reversed()) {
            Element tabs = Word.child(layer, "tabs");
            if (tabs != null) {
                Word.children(tabs, "tab").forEach(this::add);
            }
        }
    }

    private void add(Element tab) {
        double at = Length.twips(Word.attribute(tab, "pos"), 0);
        String kind = Word.attribute(tab, "val");
        if (kind.equals("clear")) {
            stops.remove(at);
        } else if (!kind.equals("bar")) {
            stops.put(at, new Stop(at, kind, Word.attribute(tab, "leader")));
        }
    }

    Stop after(double position) {
        Double at = stops.higherKey(position + TOLERANCE);
        boolean hanging = indent > position + TOLERANCE && (at == null || indent < at);
        if (hanging) {
            return new Stop(indent, "left", "");
        }
        Stop stop = at == null ? null : stops.get(at);
        return stop != null
                ? stop
                : new Stop((Math.floor((position + TOLERANCE) / every) + 1) * every, "left", "");
    }
}
