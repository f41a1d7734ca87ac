package org.dsrdesk.desktop.call;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.request.Channel;

/** By which way a request came, one key each. */
public final class ChannelPicker extends FlowPane {
    private static final List<Channel> CHANNELS =
            List.of(Channel.PHONE, Channel.IN_PERSON, Channel.POST, Channel.MESSENGER, Channel.WEB_FORM);
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F6);

    public ChannelPicker() {
        getStyleClass().add("kind-picker");
    }

    /** Shows the channel of a form and lets the user change it. */
    void follow(RequestForm form, Messages messages) {
        ToggleGroup group = new ToggleGroup();
        for (Channel channel : CHANNELS) {
            ToggleButton button = new ToggleButton(messages.text("call.channel." + channel.name()));
            Label key = new Label(KEYS.get(CHANNELS.indexOf(channel)).getName());
            key.getStyleClass().add("key-hint");
            button.setGraphic(key);
            button.setId("channel-" + channel.name());
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                form.channelProperty().set(channel);
                group.selectToggle(button);
            });
            button.setUserData(channel);
            getChildren().add(button);
        }
        form.channelProperty().addListener(_ -> mark(group, form.channelProperty().get()));
        mark(group, form.channelProperty().get());
    }

    private static void mark(ToggleGroup group, Channel channel) {
        group.getToggles().forEach(toggle -> toggle.setSelected(channel.equals(toggle.getUserData())));
    }

    /** Chooses the channel that a key stands for; false for a key without a meaning. */
    static boolean press(KeyCode code, RequestForm form) {
        int at = KEYS.indexOf(code);
        if (at >= 0) {
            form.channelProperty().set(CHANNELS.get(at));
        }
        return at >= 0;
    }
}
