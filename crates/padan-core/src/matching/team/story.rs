//! What is said of a team: the proof, and who could lead.

use super::{Answer, Search, Team, Wish};
use crate::arithmetic::reached_hundredths;
use crate::message::{Arg, Message};

/// A bound in whole per cent, so that what is said of it stays true.
fn at_most(bound: u32) -> Arg {
    Arg::Share(bound.div_ceil(10_000) * 10_000)
}

/// What is covered in whole per cent, rounded down.
fn at_least(coverage: u32) -> Arg {
    Arg::Share(reached_hundredths(coverage) * 10_000)
}

/// Why no team of `size` reaches a level: the bound of such teams, as whole per cent where that is below the level, else to a
/// tenth; none where that is not below it either.
fn too_few(level: u32, bound: u32, size: usize) -> Message {
    let tenths = bound.div_ceil(1_000) * 1_000;
    let told = match at_most(bound) {
        Arg::Share(whole) if whole < level => Some(Arg::Share(whole)),
        _ if tenths < level => Some(Arg::ShareInTenths(tenths)),
        _ => None,
    };
    let key = if told.is_some() { "reason-team-fewer" } else { "reason-team-fewer-just" };
    let message = Message::new(key).with("level", Arg::Share(level));
    told.into_iter().fold(message, |message, bound| message.with("bound", bound)).count("count", size)
}

impl Answer {
    /// What is proven of the team.
    pub fn proof(&self, wish: &Wish) -> Vec<Message> {
        let (bound, members) = (at_most(self.upper_bound), self.members.len());
        let mut told = Vec::new();
        if self.optimal {
            told.push(Message::new("reason-team-best").with("share", at_least(self.coverage)).count("count", self.size));
            if !self.reached {
                told.push(Message::new("reason-team-beyond").with("level", Arg::Share(wish.level)).count("count", self.size));
            }
        } else {
            if !self.reached {
                told.push(Message::new("reason-team-not-reached").with("level", Arg::Share(wish.level)));
            }
            told.push(Message::new("reason-team-stopped"));
            let message = Message::new("reason-team-bound").with("share", at_least(self.coverage));
            told.push(message.with("bound", bound).count("count", self.size));
        }
        match self.fewer {
            Some((size, bound)) if self.reached && size < members => told.push(too_few(wish.level, bound, size)),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(coverage: u32, reached: bool) -> Answer {
        Answer { coverage, upper_bound: coverage, reached, optimal: true, members: vec![0, 1], size: 5, fewer: None, nodes: 1 }
    }

    #[test]
    fn what_is_not_reached_is_not_said_to_be() {
        let told = answer(799_999, false).proof(&Wish { level: 800_000, ..Wish::default() });
        assert_eq!(told.iter().map(|message| message.key).collect::<Vec<_>>(), ["reason-team-best", "reason-team-beyond"]);
        assert!(told[0].args.contains(&("share", Arg::Share(790_000))), "{told:?}");
        assert!(told[1].args.contains(&("count", Arg::Count(5))), "{told:?}");
    }

    #[test]
    fn a_bound_never_says_the_level_that_it_is_below() {
        let told = |bound| too_few(800_000, bound, 2);
        assert!(told(730_001).args.contains(&("bound", Arg::Share(740_000))));
        assert!(told(798_001).args.contains(&("bound", Arg::ShareInTenths(799_000))));
        assert_eq!(told(799_500).key, "reason-team-fewer-just");
    }
}
