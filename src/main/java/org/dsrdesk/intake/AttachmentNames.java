package org.dsrdesk.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes file names safe to show and to save under, and recognises programs. */
final class AttachmentNames {
    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 12;
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}<>:\"/\\\\|?*\\u2028\\u2029]+");
    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "scr", "com", "bat", "cmd", "pif", "cpl", "msi", "msp", "msix", "appx", "jar", "js", "jse", "vbs",
            "vbe", "wsf", "wsh", "hta", "ps1", "psm1", "lnk", "reg", "inf", "scf", "url", "sh", "run", "bin", "app",
            "dmg", "pkg", "deb", "rpm", "apk", "docm", "xlsm", "pptm", "dotm", "xltm", "xlam", "xll", "iso", "img",
            "xlsb", "ppsm", "ppam", "potm", "sldm", "msc", "vhd", "vhdx", "appref-ms", "application", "jnlp", "one",
            "ws",
            "wsc", "sct", "vb", "settingcontent-ms", "library-ms", "search-ms", "chm", "gadget", "desktop", "py", "dll",
            "so", "elf");
    private static final Map<String, String> EXTENSIONS = Map.of(
            "message/rfc822", "eml", "image/png", "png", "image/jpeg", "jpg", "image/gif", "gif", "application/pdf",
            "pdf", "text/plain", "txt", "text/html", "html", "text/calendar", "ics");

    private AttachmentNames() {}

    /** A name without paths, control or invisible characters, at most 120 characters, never empty. */
    static String safe(@Nullable String given, String mediaType) {
        String raw = given == null ? "" : given;
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        String name = UNSAFE.matcher(last).replaceAll("_").replaceAll("^[. ]+|[. ]+$", "");
        if (name.isBlank() || name.matches("_+")) {
            name = "attachment." + EXTENSIONS.getOrDefault(mediaType, "bin");
        }
        if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** True when the name or the first bytes are those of a program, a script or a document with macros. */
    static boolean executable(String name, byte[] start) {
        return (named(name) && !name.equals("attachment.bin")) || magic(start);
    }

    private static boolean named(String name) {
        return PROGRAMS.contains(extension(name));
    }

    private static boolean magic(byte[] start) {
        if (start.length < 4) {
            return false;
        }
        boolean windows = start[0] == 'M' && start[1] == 'Z';
        boolean unix = start[0] == 0x7F && start[1] == 'E' && start[2] == 'L' && start[3] == 'F';
        boolean script = start[0] == '#' && start[1] == '!';
        return windows || unix || script;
    }

    private static String shortened(String name) {
        String extension = extension(name);
        return extension.isEmpty() || extension.length() > LONGEST_EXTENSION
                ? whole(name, LONGEST)
                : whole(name, LONGEST - extension.length() - 1) + "." + extension;
    }

    private static String whole(String name, int length) {
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
