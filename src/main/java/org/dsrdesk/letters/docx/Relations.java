package org.dsrdesk.letters.docx;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** The relationship files beside the parts of a document. */
final class Relations {
    private static final String ENDING = ".rels";

    private Relations() {}

    static Map<String, Relation> of(Map<String, byte[]> parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ENDING;
        byte[] xml = parts.get(file);
        return xml == null ? Map.of() : read(file, xml, part.substring(0, slash));
    }

    static Map<String, Relation> read(String file, byte[] xml, String folder) {
        Map<String, Relation> relations = new LinkedHashMap<>();
        for (Element element : Word.children(XmlParts.read(file, xml).getDocumentElement())) {
            boolean outside = element.getAttribute("TargetMode").strip().equalsIgnoreCase("External");
            String target = element.getAttribute("Target");
            String type = element.getAttribute("Type");
            relations.put(element.getAttribute("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1),
                    outside ? target : within(file, folder, target), outside));
        }
        return relations;
    }

    private static String within(String file, String folder, String target) {
        try {
            String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).normalize().getPath();
            return path == null ? "" : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException notAnAddress) {
            throw Unpacking.damaged(file, notAnAddress);
        }
    }
}
