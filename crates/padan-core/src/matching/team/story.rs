//! What is said of a team: the proof, and who could lead.

use super::{Answer, Search, Team, Wish};
use crate::message::{Arg, Message};

/// A bound in whole per cent, so that what is said of it stays true.
fn at_most(bound: u32) -> Arg {
    Arg::Share(bound.div_ceil(10_000) * 10_000)
}

/// What is covered in whole per cent, rounded down: 79.6 % does not reach 80 %.
fn at_least(coverage: u32) -> Arg {
    Arg::Share(coverage / 10_000 * 10_000)
}

impl Answer {
    /// What is proven of the team.
    pub fn proof(&self, wish: &Wish) -> Vec<Message> {
        let (bound, members) = (at_most(self.upper_bound), self.members.len());
        let mut told = Vec::new();
        if !self.reached {
            let key = if self.optimal { "reason-team-out-of-reach" } else { "reason-team-not-reached" };
            told.push(Message::new(key).with("level", Arg::Share(wish.level)));
        }
        if self.optimal {
            told.push(Message::new("reason-team-best").with("share", at_least(self.coverage)).count("count", self.size));
        } else {
            told.push(Message::new("reason-team-stopped"));
            let message = Message::new("reason-team-bound").with("share", at_least(self.coverage));
            told.push(message.with("bound", bound).count("count", self.size));
        }
        match self.fewer {
            Some((size, bound)) if self.reached && size < members => {
                let message = Message::new("reason-team-fewer").with("level", Arg::Share(wish.level));
                told.push(message.with("bound", at_most(bound)).count("count", size));
            }
            _ => {}
        }
        told
    }
}

impl Search {
    /// Why there is no team at all, once the search is done.
    pub fn nobody(&self, wish: &Wish) -> Message {
        let known = self.states_known();
        let key = if known < wish.min_states { "finding-team-few-states" } else { "finding-team-none" };
        Message::new(key).count("known", known).count("states", wish.min_states).count("max", wish.max)
    }
}

impl Team {
    /// Why the lead is proposed.
    pub fn lead_reason(&self) -> Option<Message> {
        let who = Arg::Organisation(*self.members.get(self.lead)?);
        let credit = self.credits[self.lead];
        let alike = self.credits.iter().filter(|&&other| other == credit).count();
        let key = if alike > 1 { "reason-team-lead-alike" } else { "reason-team-lead" };
        Some(Message::new(key).with("who", who).with("share", Arg::Share(credit)))
    }
}
