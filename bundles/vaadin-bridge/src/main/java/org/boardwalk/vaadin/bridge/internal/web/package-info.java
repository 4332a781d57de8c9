/** Plain servlets: who may pass, sign-in, static files, health. */
@NullMarked
package org.boardwalk.vaadin.bridge.internal.web;

import org.jspecify.annotations.NullMarked;
