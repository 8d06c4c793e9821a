//! Rows sorted and filtered.

use super::{STATUSES, Shown};
use crate::order::{NameOrder, ordered};
use crate::text::fold;

/// What rows are sorted by; rows that are alike in it stay in the person's order, rows without it come last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// The person's own order.
    #[default]
    Order,
    /// Points when added, the highest first.
    Points,
    /// Names of the organisations.
    Name,
    /// Status, in the order of [`STATUSES`].
    Status,
    /// When it was added, the latest first.
    Added,
    /// Meeting, the earliest first.
    Meeting,
}

impl Sort {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Order, Self::Points, Self::Name, Self::Status, Self::Added, Self::Meeting];

    /// The word for it in an address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Points => "points",
            Self::Name => "name",
            Self::Status => "status",
            Self::Added => "added",
            Self::Meeting => "meeting",
        }
    }

    /// The one of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.id() == word)
    }
}

/// Which rows are shown; what is `None` or empty admits all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this status.
    pub status: Option<String>,
    /// Only this topic; the empty text stands for rows without a topic.
    pub topic: Option<String>,
    /// Only rows with this tag.
    pub tag: Option<String>,
    /// Only rows in whose names, notes, labels and tags each of these words stands, whatever case and diacritics.
    pub text: String,
}

impl Filter {
    /// Whether a row is shown. `name` gives the name of an organisation by its id.
    pub fn admits(&self, row: &Shown<'_>, name: &dyn Fn(&str) -> String) -> bool {
        let status = self.status.as_deref().is_none_or(|status| row.status() == Some(status));
        let topic = self.topic.as_deref().is_none_or(|topic| row.topic().unwrap_or_default() == topic);
        let tag = self.tag.as_deref().is_none_or(|tag| row.tags().contains(&tag));
        status && topic && tag && self.admits_text(row, name)
    }

    fn admits_text(&self, row: &Shown<'_>, name: &dyn Fn(&str) -> String) -> bool {
        if self.text.trim().is_empty() {
            return true;
        }
        let mut text = names(row, name);
        for part in row.notes().into_iter().flat_map(|(by, note)| [by.unwrap_or_default(), note]).chain(row.tags()) {
            text.push('\n');
            text.push_str(part);
        }
        let text = fold(&text);
        fold(&self.text).split_whitespace().all(|word| text.contains(word))
    }
}

/// The rows that a filter admits, sorted. `name` gives the name of an organisation by its id, `order` the order of names.
///
/// ```
/// use padan_core::order::NameOrder;
/// use padan_core::shortlist::{Filter, Item, Shortlist, Sort, arrange};
/// let item = |id: &str, points: f64| Item {
///     id: id.into(),
///     organisations: vec![id.into()],
///     points: Some(points),
///     ..Item::default()
/// };
/// let list = Shortlist { items: vec![item("a", 40.0), item("b", 70.5), item("c", 9.0)], ..Shortlist::default() };
/// let rows = arrange(list.shown(), Sort::Points, &Filter::default(), &|id| id.to_owned(), NameOrder::default());
/// assert_eq!(rows.iter().map(|row| row.ids()[0]).collect::<Vec<_>>(), ["b", "a", "c"]);
/// let only = Filter { text: "C".into(), ..Filter::default() };
/// assert_eq!(arrange(list.shown(), Sort::Order, &only, &|id| id.to_owned(), NameOrder::default()).len(), 1);
/// ```
pub fn arrange<'l>(rows: Vec<Shown<'l>>, sort: Sort, filter: &Filter, name: &dyn Fn(&str) -> String, order: NameOrder) -> Vec<Shown<'l>> {
    let kept: Vec<_> = rows.into_iter().filter(|row| filter.admits(row, name)).collect();
    let named: Vec<String> = kept.iter().map(|row| names(row, name)).collect();
    let ranks = if sort == Sort::Name { order.ranks(&named.iter().map(String::as_str).collect::<Vec<_>>()) } else { Vec::new() };
    // One kind of key for all, so that there is one sort: a number, lower first.
    let key = |place: usize, row: &Shown<'l>| -> i128 {
        let none = i128::MAX;
        match sort {
            Sort::Order => 0,
            Sort::Name => ranks.get(place).map_or(none, |rank| i128::from(*rank)),
            Sort::Points => row.points().map_or(none, |points| -i128::from(super::standing::thousandths(points))),
            Sort::Status => row.status().and_then(|own| STATUSES.iter().position(|word| *word == own)).map_or(none, |place| place as i128),
            Sort::Added => row.added().map_or(none, |stamp| -i128::from(stamp.0)),
            Sort::Meeting => row.meeting().map_or(none, |stamp| i128::from(stamp.0)),
        }
    };
    let keyed: Vec<_> = kept.into_iter().enumerate().map(|(place, row)| (key(place, &row), row)).collect();
    ordered(keyed, |a, b| a.0.cmp(&b.0)).into_iter().map(|(_, row)| row).collect()
}

fn names(row: &Shown<'_>, name: &dyn Fn(&str) -> String) -> String {
    row.organisations().iter().map(|id| name(id)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::{Item, Shortlist};
    use super::*;

    fn list() -> Shortlist {
        let item = |id: &str, name: &str, order, status: &str, meeting: &str, tags: &[&str]| Item {
            id: id.into(),
            organisations: vec![name.into()],
            topic: (id == "1").then(|| "t".into()),
            order: Some(order),
            status: (!status.is_empty()).then(|| status.into()),
            meeting: Some(meeting.into()),
            added: Some(format!("2026-11-2{id}T00:00:00Z")),
            tags: Some(tags.iter().map(|&tag| tag.into()).collect()),
            note: Some(format!("Note {id}")),
            by: Some("Mai".into()),
            ..Item::default()
        };
        let items = vec![
            item("1", "zeta", 3.0, "agreed", "", &["x"]),
            item("2", "Đà Nẵng", 1.0, "contacted", "2026-12-01T10:00:00+07:00", &["x", "y"]),
            item("3", "alpha", 2.0, "", "2026-12-01T09:00:00+08:00", &[]),
        ];
        Shortlist { items, ..Shortlist::default() }
    }

    fn ids(sort: Sort, filter: &Filter) -> String {
        let list = list();
        arrange(list.shown(), sort, filter, &|id| id.to_owned(), NameOrder::default()).iter().map(|row| row.ids()[0]).collect()
    }

    #[test]
    fn every_way_to_sort() {
        let orders = [("231", Sort::Order), ("231", Sort::Points), ("321", Sort::Name), ("213", Sort::Status), ("321", Sort::Added)];
        for (order, sort) in orders {
            assert_eq!(ids(sort, &Filter::default()), order, "{sort:?}");
        }
        assert_eq!(ids(Sort::Meeting, &Filter::default()), "321");
        assert!(Sort::ALL.iter().all(|&sort| Sort::parse(sort.id()) == Some(sort)));
    }

    #[test]
    fn every_filter() {
        let some = |text: &str| Some(text.to_owned());
        let cases = [
            ("1", Filter { status: some("agreed"), ..Filter::default() }),
            ("1", Filter { topic: some("t"), ..Filter::default() }),
            ("23", Filter { topic: some(""), ..Filter::default() }),
            ("21", Filter { tag: some("x"), ..Filter::default() }),
            ("2", Filter { text: "da nang".into(), ..Filter::default() }),
            ("3", Filter { text: "MAI note 3".into(), ..Filter::default() }),
            ("", Filter { text: "<b>".into(), ..Filter::default() }),
        ];
        for (order, filter) in cases {
            assert_eq!(ids(Sort::Order, &filter), order, "{filter:?}");
        }
    }
}
