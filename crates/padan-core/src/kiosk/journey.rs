//! Where a visitor of a kiosk is. It lives in memory alone; a new one is all that is left after a reset.

/// Organisations that a visitor takes along at most.
pub const PICKS: usize = 3;
/// Characters of a need in own words at most.
pub const TYPED: usize = 80;

/// What a visitor says: what they look for, or what they bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// "I look for …"
    LooksFor,
    /// "I bring …"
    Brings,
}

/// What is looked for or brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A topic, by its place.
    Topic(usize),
    /// A field of work: a domain of the taxonomy, by its place.
    Domain(usize),
    /// A capability, by its place.
    Capability(usize),
    /// Own words.
    Words(String),
}

/// What a visitor has said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// "I look for …"
    pub looks_for: Option<Subject>,
    /// "I bring …"
    pub brings: Option<Subject>,
    /// Asks for partners of the organisation on whose behalf the kiosk stands there, whatever the other two say.
    pub home: bool,
}

/// One screen: one decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Nobody is there, or somebody has just come.
    Attract,
    /// "I look for" or "I bring".
    Doors,
    /// How to say it: a topic, a field of work, own words.
    Ways(Side),
    /// Which topic.
    Topics(Side),
    /// Which field of work.
    Domains(Side),
    /// What of a field of work, by the place of the domain.
    Capabilities(Side, usize),
    /// Own words.
    Words(Side),
    /// Who answers.
    Answers,
    /// One of those who answer, by place.
    Organisation(usize),
    /// The picks to take along.
    HandOver,
    /// How all this works.
    Guide,
}

/// A visitor's way through the screens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journey {
    /// Screens after the first one; the last is shown.
    screens: Vec<Screen>,
    /// What was said so far.
    pub wish: Wish,
    /// What is being typed.
    typed: String,
    /// Places of the picked organisations.
    picks: Vec<usize>,
}

impl Journey {
    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        self.screens.last().cloned().unwrap_or(Screen::Attract)
    }

    /// Goes to a screen; one that was there before is gone back to.
    ///
    /// ```
    /// use padan_core::kiosk::{Journey, Screen, Side};
    /// let mut journey = Journey::default();
    /// journey.go(Screen::Doors);
    /// journey.go(Screen::Ways(Side::LooksFor));
    /// journey.back();
    /// assert_eq!(journey.screen(), Screen::Doors);
    /// ```
    pub fn go(&mut self, screen: Screen) {
        if let Some(place) = self.screens.iter().position(|held| *held == screen) {
            self.screens.truncate(place);
        }
        if screen == Screen::Attract {
            self.screens.clear();
        } else {
            self.screens.push(screen);
        }
    }

    /// One screen back; from the first one nowhere.
    pub fn back(&mut self) {
        self.screens.pop();
    }

    /// Notes what a visitor looks for or brings, and shows who answers.
    pub fn choose(&mut self, side: Side, subject: Subject) {
        match side {
            Side::LooksFor => self.wish.looks_for = Some(subject),
            Side::Brings => self.wish.brings = Some(subject),
        }
        self.wish.home = false;
        self.go(Screen::Answers);
    }

    /// Shows the partners of the organisation on whose behalf the kiosk stands there.
    pub fn choose_home(&mut self) {
        self.wish = Wish { home: true, ..Wish::default() };
        self.go(Screen::Answers);
    }

    /// What is being typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Takes what was typed, up to [`TYPED`] characters.
    pub fn set_typed(&mut self, text: &str) {
        self.typed = text.chars().take(TYPED).collect();
    }

    /// Places of the picked organisations, in the order of picking; [`PICKS`] at most.
    pub fn picks(&self) -> &[usize] {
        &self.picks
    }

    /// Whether one more can be picked.
    pub fn has_room(&self) -> bool {
        self.picks.len() < PICKS
    }

    /// Picks an organisation, or puts it back; nothing happens where there is no room.
    pub fn toggle(&mut self, organisation: usize) {
        match self.picks.iter().position(|&picked| picked == organisation) {
            Some(place) => drop(self.picks.remove(place)),
            None if self.has_room() => self.picks.push(organisation),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_screen() -> impl Strategy<Value = Screen> {
        let side = || prop_oneof![Just(Side::LooksFor), Just(Side::Brings)];
        prop_oneof![
            Just(Screen::Attract),
            Just(Screen::Doors),
            side().prop_map(Screen::Ways),
            side().prop_map(Screen::Topics),
            (side(), 0usize..3).prop_map(|(side, domain)| Screen::Capabilities(side, domain)),
            side().prop_map(Screen::Words),
            Just(Screen::Answers),
            (0usize..4).prop_map(Screen::Organisation),
            Just(Screen::HandOver),
            Just(Screen::Guide),
        ]
    }

    proptest! {
        #[test]
        fn there_is_always_a_way_back_and_never_more_picks_than_three(
            steps in prop::collection::vec(any_screen(), 0..60), picks in prop::collection::vec(0usize..6, 0..12), typed in "\\PC{0,200}",
        ) {
            let mut journey = Journey::default();
            for screen in steps {
                journey.go(screen.clone());
                prop_assert_eq!(journey.screen(), screen);
            }
            for pick in picks {
                let before = journey.picks().contains(&pick);
                let room = journey.has_room();
                journey.toggle(pick);
                prop_assert_eq!(journey.picks().contains(&pick), !before && room);
                prop_assert!(journey.picks().len() <= PICKS);
            }
            journey.set_typed(&typed);
            prop_assert!(journey.typed().chars().count() <= TYPED);
            // No screen stands there twice, so the way back is short.
            for _ in 0..16 {
                journey.back();
            }
            prop_assert_eq!(journey.screen(), Screen::Attract);
        }
    }

    #[test]
    fn saying_the_other_side_too_comes_back_to_the_answers() {
        let mut journey = Journey::default();
        journey.go(Screen::Doors);
        journey.choose(Side::LooksFor, Subject::Topic(1));
        journey.go(Screen::Ways(Side::Brings));
        journey.choose(Side::Brings, Subject::Capability(2));
        assert_eq!(journey.screen(), Screen::Answers);
        assert_eq!(journey.wish, Wish { looks_for: Some(Subject::Topic(1)), brings: Some(Subject::Capability(2)), home: false });
        journey.back();
        assert_eq!(journey.screen(), Screen::Doors);
        journey.choose_home();
        assert!(journey.wish.home && journey.wish.looks_for.is_none());
    }
}
