package org.dsrdesk;

import java.util.function.Supplier;
import javafx.stage.Window;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.shell.ShellModel;

/** What every screen shares as long as the window lives. */
record Frame(
        Messages messages,
        Looks looks,
        Background background,
        Dialogs dialogs,
        ShellModel shell,
        Supplier<? extends Window> owner) {}
