package org.boardwalk.platform.api.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;

/**
 * Makes a bundle a module: put it on the package {@code …internal} of the module. It becomes a manifest
 * capability, so the platform can show the module, its permissions and what it needs before it is ever
 * started.
 *
 * <p>The bundle's {@code i18n/messages} carry {@code <id>.module.title}, {@code <id>.module.summary} (what
 * it adds, one sentence) and {@code <id>.module.keeps} (what data stays when it is switched off).
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Capability(
        namespace = Module.NAMESPACE,
        attribute = {
            "id=${#id}",
            "icon=${#icon}",
            "order:Long=${#order}",
            "optional=${#optional}",
            "needs:List<String>=\"${#needs}\"",
            "permissions:List<String>=\"${#permissions}\""
        })
public @interface Module {
    /** Namespace of the capability. */
    String NAMESPACE = "org.boardwalk.module";

    /** Short name: folder, table prefix, key prefix, configuration value. Lower-case letters. */
    String id();

    /** Name of a Vaadin icon, lower-case with dashes. */
    String icon() default "puzzle-piece";

    /** Place among the modules; smaller comes first. */
    int order() default 100;

    /** False for a part that every deployment runs. */
    boolean optional() default true;

    /** Ids of modules that must be on for this one to work. */
    String[] needs() default {};

    /**
     * The permissions this module checks, each with the roles that hold it unless a board decides
     * otherwise: {@code "pathways.plan = career-planner board-administrator"}. The text shown in the role
     * editor is {@code permission.<permission>}.
     */
    String[] permissions() default {};
}
