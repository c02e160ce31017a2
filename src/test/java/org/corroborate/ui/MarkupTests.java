package org.corroborate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class MarkupTests {

    private final Div row = new Div();

    private String html() {
        return row.getElement().getProperty("innerHTML");
    }

    @Test
    void whatComponentsShowIsWrittenOut() {
        var link = new Anchor("documents/3", "Mali");
        link.addClassNames("row-title", "strong");
        Markup.fill(row, new Div(link), new Span("2024"));
        assertThat(html())
                .isEqualTo("<div><a href=\"documents/3\" class=\"row-title strong\">Mali</a></div><span>2024</span>");
    }

    @Test
    void aTitlesOwnMarkupIsOnlyWords() {
        var named = new Span("<img src=x onerror=alert(1)> & co");
        named.getElement().setAttribute("aria-label", "\"><script>");
        Markup.fill(row, named);
        assertThat(html())
                .isEqualTo(
                        "<span aria-label=\"&quot;&gt;&lt;script&gt;\">&lt;img src=x onerror=alert(1)&gt; &amp; co</span>");
    }

    @Test
    void whatIsHiddenIsLeftOut() {
        var hidden = new Span("not this");
        hidden.setVisible(false);
        Markup.fill(row, hidden, new Span("été"));
        assertThat(html()).isEqualTo("<span>été</span>");
    }

    @Test
    void drawingsAreKept() {
        Markup.fill(row, Icon.CHECK.draw());
        assertThat(html()).contains("data-shape=\"check\"").contains("icons.svg#check");
    }

    @Test
    void whatHasAStateOfItsOwnIsRefused() {
        var field = new Input();
        field.setValue("8");
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.fill(row, field));
    }
}
