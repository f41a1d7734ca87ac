package org.dsrdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsrdesk.desktop.parts.OutsidePrograms;

/** The programs that the operating system keeps for each kind of file. */
final class SystemPrograms implements OutsidePrograms {
    @Override
    public void open(Path file) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> opener = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of(system.startsWith("mac") ? "open" : "xdg-open");
        ProcessBuilder program = new ProcessBuilder(new ArrayList<>(opener));
        program.command().add(file.toString());
        program.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
