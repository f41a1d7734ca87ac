package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.List;

/** Takes a multipart body apart; what is too much is never looked at, and the headers of parts have the same limits. */
final class Multiparts {
    private Multiparts() {}

    /** The parts of a body, whether it held more than allowed, and whether headers of parts were cut. */
    record Parts(List<Entity> entities, boolean tooMany, boolean headersCut) {}

    static Parts split(Entity multipart) {
        String declared = multipart.headers().typeParameter("boundary");
        Boundaries found = multipart.boundaries(declared == null ? "" : declared);
        if (found.parts().isEmpty()) {
            found = multipart.boundaries("");
        }
        List<Entity> entities = new ArrayList<>();
        boolean cut = false;
        for (Boundaries.Stretch part : found.parts()) {
            HeaderBlock block = multipart.headersAt(part);
            entities.add(multipart.part(block.headers(), new Boundaries.Stretch(block.bodyStart(), part.to())));
            cut |= block.cut();
        }
        return new Parts(entities, found.tooMany(), cut);
    }
}
