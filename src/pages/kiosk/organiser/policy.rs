//! The policy of the settings: whom the kiosk leaves out.

use super::super::state::KioskState;
use super::fields::{Flag, TextField};
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::Settings;
use padan_core::matching::policy::Policy;

fn policy(draft: &Settings) -> Policy {
    draft.policy().unwrap_or_default()
}

fn change(draft: &mut Settings, change: impl FnOnce(&mut Policy)) {
    let mut policy = policy(draft);
    change(&mut policy);
    draft.set_policy(&policy);
}

/// Ids separated by commas or spaces.
fn ids(text: &str) -> Vec<String> {
    text.split([',', ' ', ';']).filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

#[component]
pub fn PolicyFields(draft: RwSignal<Settings>) -> impl IntoView {
    let app = KioskState::get().app;
    view! {
        <details class="choices">
            <summary>{say!(app, "kiosk-set-policy")}</summary>
            <div>
                <Flag
                    label=say!(app, "kiosk-set-sensitive") name="sensitive_lines" draft
                    get=|draft| policy(draft).sensitive_lines
                    set=|draft, flag| change(draft, |policy| policy.sensitive_lines = flag)
                />
                <TextField
                    label=say!(app, "kiosk-set-out-states") name="out-states" draft get=|draft| policy(draft).states.join(", ")
                    set=|draft, text| change(draft, |policy| policy.states = ids(&text.to_uppercase()))
                />
                <TextField
                    label=say!(app, "kiosk-set-out-organisations") name="out-organisations" draft get=|draft| policy(draft).organisations.join(", ")
                    set=|draft, text| change(draft, |policy| policy.organisations = ids(&text))
                />
                <TextField
                    label=say!(app, "kiosk-set-out-capabilities") name="out-capabilities" draft get=|draft| policy(draft).capabilities.join(", ")
                    set=|draft, text| change(draft, |policy| policy.capabilities = ids(&text))
                />
                <TextField
                    label=say!(app, "kiosk-set-policy-title") name="policy-title" draft get=|draft| policy(draft).title
                    set=|draft, text| change(draft, |policy| policy.title = text)
                />
                <TextField
                    label=say!(app, "kiosk-set-policy-reason") name="policy-reason" draft get=|draft| policy(draft).reason
                    set=|draft, text| change(draft, |policy| policy.reason = text)
                />
            </div>
        </details>
    }
}
