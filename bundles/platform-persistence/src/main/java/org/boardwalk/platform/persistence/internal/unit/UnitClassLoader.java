package org.boardwalk.platform.persistence.internal.unit;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** Sees the module's classes, then ours, then the provider's: no bundle imports all three. */
final class UnitClassLoader extends ClassLoader {
    private final List<ClassLoader> others;

    UnitClassLoader(ClassLoader module) {
        super(module);
        others = List.of(UnitClassLoader.class.getClassLoader(), PersistenceProvider.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader other : others) {
            try {
                return other.loadClass(name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        for (ClassLoader other : others) {
            URL found = other.getResource(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        Set<URL> found = new LinkedHashSet<>();
        for (ClassLoader other : others) {
            found.addAll(Collections.list(other.getResources(name)));
        }
        return Collections.enumeration(found);
    }
}
