package org.boardwalk.sample.module.internal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.boardwalk.platform.ui.api.Page;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Says how many people were greeted. */
@Page(route = "sample", title = "sample.page.title", order = 900, permission = "sample.read", icon = "hand")
@Component(service = SamplePage.class, scope = ServiceScope.PROTOTYPE)
public class SamplePage extends Div {
    private static final long serialVersionUID = 1L;

    @Activate
    public SamplePage(@Reference Greetings greetings) {
        add(new H1(getTranslation("sample.page.title")));
        add(new Paragraph(getTranslation("sample.page.count", greetings.count())));
    }
}
