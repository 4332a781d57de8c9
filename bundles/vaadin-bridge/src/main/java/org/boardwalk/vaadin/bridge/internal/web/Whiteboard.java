package org.boardwalk.vaadin.bridge.internal.web;

/** Names every servlet of ours is published with. */
public final class Whiteboard {
    public static final String CONTEXT = "boardwalk";
    public static final String CONTEXT_NAME = "osgi.http.whiteboard.context.name=" + CONTEXT;
    public static final String CONTEXT_PATH = "osgi.http.whiteboard.context.path=/";
    public static final String IN_CONTEXT =
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + CONTEXT + ")";
    public static final String PATTERN = "osgi.http.whiteboard.servlet.pattern=";
    public static final String NAME = "osgi.http.whiteboard.servlet.name=";
    public static final String ASYNC = "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true";

    private Whiteboard() {}
}
