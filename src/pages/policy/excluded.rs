//! States and capabilities that a policy leaves out, by ticking.

use super::draft::Draft;
use crate::parts::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::dataset::Dataset;
use padan_core::matching::policy::Policy;

/// An id and what it is called.
type Named = (String, String);

/// Something of the dataset, for views that change only where it is another.
fn of_dataset<T: PartialEq + Send + Sync + 'static>(app: App, look: fn(&Dataset) -> T) -> Memo<T> {
    Memo::new(move |_| {
        app.data.in_use();
        app.with_dataset(look)
    })
}

/// A tick that puts an id into a list or takes it out.
fn tick(
    draft: Draft,
    testid: &'static str,
    (id, name): Named,
    list: fn(&mut Policy) -> &mut Vec<String>,
    read: fn(&Policy) -> &Vec<String>,
) -> AnyView {
    let (held, changed) = (id.clone(), id.clone());
    let change = move |event| {
        draft.change(|policy| {
            let list = list(policy);
            list.retain(|own| *own != changed);
            if event_target_checked(&event) {
                list.push(changed.clone());
            }
        });
    };
    let is_held = move || draft.with(|policy| read(policy).contains(&held));
    view! { <label><input type="checkbox" data-testid=testid value=id prop:checked=is_held on:change=change /> {name}</label> }.into_any()
}

/// All states of the dataset.
#[component]
pub fn States(draft: Draft) -> impl IntoView {
    let app = draft.app;
    let states = of_dataset(app, |dataset| {
        dataset.states.iter().map(|state| (state.about.code.clone(), state.about.name.clone())).collect::<Vec<Named>>()
    });
    let ticks = move || {
        let one = |state| view! { <li>{tick(draft, "policy-state", state, |policy| &mut policy.states, |policy| &policy.states)}</li> };
        states.get().into_iter().map(one).collect::<Vec<_>>()
    };
    view! { <h3>{say!(app, "nav-states")}</h3> <ul class="inline ticks">{live(ticks)}</ul> }
}

/// All capabilities by domain; a domain stands for all of its own.
#[component]
pub fn Capabilities(draft: Draft) -> impl IntoView {
    let app = draft.app;
    let domains = of_dataset(app, |dataset| {
        let within = |domain: usize| {
            let own = dataset.capabilities.iter().filter(move |capability| capability.domain == domain);
            own.map(|capability| (capability.id.clone(), capability.label.clone())).collect::<Vec<Named>>()
        };
        let domains = dataset.domains.iter().enumerate();
        domains.map(|(place, domain)| ((domain.id.clone(), domain.label.clone()), within(place))).collect::<Vec<_>>()
    });
    let one = move |id: Named| tick(draft, "policy-capability", id, |policy| &mut policy.capabilities, |policy| &policy.capabilities);
    let rows = move || {
        let row = |(domain, within): (Named, Vec<Named>)| {
            // Where the domain is ticked its capabilities are left out already.
            let id = domain.0.clone();
            let is_whole = move || draft.with(|policy| policy.capabilities.contains(&id));
            let (name, within): (_, Vec<_>) = (domain.1.clone(), within.into_iter().map(|own| view! { <li>{one(own)}</li> }).collect());
            view! {
                <li>
                    {one(domain)}
                    <details class="more">
                        <summary>{say!(app, "policy-single")} <span class="hidden">" " {name}</span></summary>
                        <fieldset disabled=is_whole><ul class="plain">{within}</ul></fieldset>
                    </details>
                </li>
            }
        };
        domains.get().into_iter().map(row).collect::<Vec<_>>()
    };
    view! { <h3>{say!(app, "facet-capabilities")}</h3> <ul class="plain ticks domains">{live(rows)}</ul> }
}
