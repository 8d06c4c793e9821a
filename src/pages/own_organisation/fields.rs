//! Labelled fields of the form, made in one place: each kind of field is compiled once.

use leptos::prelude::*;

/// What a field does with what was typed or chosen.
pub type Taken = Box<dyn Fn(String) + Send + Sync>;

/// A field for text.
pub struct Field {
    /// What stands above it.
    pub label: String,
    /// Its id, behind `own-`; hints lead to it.
    pub id: String,
    /// Its name for tests, behind `profile-`.
    pub test: &'static str,
    /// Lines; none where it is one line alone.
    pub rows: u8,
    /// Characters at most.
    pub most: u32,
    /// What stands in it.
    pub value: String,
}

/// A labelled field for text.
pub fn text_field(field: Field, take: Taken) -> AnyView {
    let Field { label, id, test, rows, most, value } = field;
    let (id, test) = (format!("own-{id}"), format!("profile-{test}"));
    let take = move |event| take(event_target_value(&event));
    let input = if rows == 0 {
        view! { <input type="text" id=id data-testid=test autocomplete="off" maxlength=most.to_string() prop:value=value on:input=take /> }
            .into_any()
    } else {
        view! { <textarea id=id data-testid=test rows=rows.to_string() maxlength=most.to_string() prop:value=value on:input=take></textarea> }.into_any()
    };
    view! { <label><span>{label}</span>{input}</label> }.into_any()
}

/// A labelled list to choose from, of values and what they are called.
pub fn choice_field(label: String, id: &str, options: Vec<(String, String)>, chosen: &str, take: Taken) -> AnyView {
    let (own, test) = (format!("own-{id}"), format!("profile-{id}"));
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{label}</option> }.into_any()
        })
        .collect();
    view! { <label><span>{label}</span><select id=own data-testid=test on:change=move |event| take(event_target_value(&event))>{options}</select></label> }
        .into_any()
}

/// A part of the form.
pub fn part(id: &'static str, title: String, content: Vec<AnyView>) -> AnyView {
    view! { <fieldset id=id tabindex="-1"><legend>{title}</legend>{content}</fieldset> }.into_any()
}

/// A button that takes a row away; its name says which.
pub fn remove_button(label: String, what: String, test: &'static str, act: Box<dyn Fn() + Send + Sync>) -> AnyView {
    view! { <button type="button" class="quiet" data-testid=test on:click=move |_| act()>{label} <span class="hidden">" " {what}</span></button> }.into_any()
}
