package org.boardwalk.platform.ui.internal.admin.health;

import java.util.List;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** How large the last backups are, as columns. */
public final class BackupSizes {
    private static final int SHOWN = 14;

    private BackupSizes() {}

    public static Columns of(List<Backup> newestFirst) {
        return new Columns(
                Words.text("platform.page.backups.sizes"),
                newestFirst.stream().limit(SHOWN).toList().reversed().stream()
                        .map(BackupSizes::column)
                        .toList());
    }

    private static Columns.Column column(Backup one) {
        String when = Formats.dateTime(one.at(), Words.locale());
        return new Columns.Column(one.bytes(), false, when + ", " + Sizes.bytes(one.bytes()));
    }
}
