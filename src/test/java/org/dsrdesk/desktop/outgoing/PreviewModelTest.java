package org.dsrdesk.desktop.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.desktop.Background;
import org.junit.jupiter.api.Test;

class PreviewModelTest {
    private final PreviewModel preview = new PreviewModel(Background.sameThread());
    private final List<String> made = new ArrayList<>();

    private PreviewModel.Source source(String name, Runnable meanwhile) {
        return () -> {
            made.add(name);
            meanwhile.run();
            throw new IOException(name);
        };
    }

    @Test
    void oneLetterIsMadeAtATimeAndOfThoseThatWaitOnlyTheLast() {
        preview.show(source("первое", () -> {
            preview.show(source("второе", () -> {}));
            preview.show(source("третье", () -> {}));
        }));
        assertEquals(List.of("первое", "третье"), made);
        assertEquals("java.io.IOException: третье", String.valueOf(preview.troubleProperty().get()));
        assertFalse(preview.workingProperty().get());
    }

    @Test
    void whatWaitsWhenTheScreenIsLeftIsNotMade() {
        preview.show(source("первое", () -> {
            preview.show(source("второе", () -> {}));
            preview.close();
        }));
        assertEquals(List.of("первое"), made);
        assertNull(preview.troubleProperty().get());
        preview.show(source("потом", () -> {}));
        assertEquals(List.of("первое", "потом"), made);
    }
}
