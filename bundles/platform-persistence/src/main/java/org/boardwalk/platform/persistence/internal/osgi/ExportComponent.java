package org.boardwalk.platform.persistence.internal.osgi;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.export.DataExport;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.export.ExportService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The full export, as long as there is a database. */
@Component(service = DataExport.class)
public final class ExportComponent implements DataExport {
    private final ExportService service;

    @Activate
    public ExportComponent(
            BundleContext context,
            @Reference Persistence persistence,
            @Reference CurrentUser user,
            @Reference AuditTrail audit) {
        this.service = new ExportService(
                persistence.database(),
                DataDirectory.of(context::getProperty, System::getenv).resolve("export"),
                context.getBundle().getVersion().toString(),
                user::require,
                audit);
    }

    @Override
    public Exported export(Path target, Set<Format> formats) {
        return service.export(target, formats);
    }

    @Override
    public Exported export(OutputStream out, Set<Format> formats) {
        return service.export(out, formats);
    }
}
