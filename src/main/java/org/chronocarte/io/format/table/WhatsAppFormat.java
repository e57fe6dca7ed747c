package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.FileKind;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;

/** Chats as WhatsApp exports them, as text: a message an entry. */
public final class WhatsAppFormat implements DossierFormat {

    /** {@link #id}. */
    static final String ID = "whatsapp";

    private final TableReader tables;

    /** @param tables makes entries of the rows */
    public WhatsAppFormat(TableReader tables) {
        this.tables = tables;
    }

    @Override
    public String id() {
        return ID;
    }

    /** By its first line. */
    @Override
    public boolean recognises(byte[] head, String name) {
        String text = FileKind.beginning(head);
        int end = text.indexOf('\n');
        return ChatRows.isMessage((end < 0 ? text : text.substring(0, end)).stripTrailing());
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return tables.read(id(), () -> ChatRows.open(in, choices), name, choices);
    }
}
