//! The person's own order: numbers between two others, so that moving one item changes one item.

use super::Shortlist;
use crate::stamp::Stamp;

/// Beyond this an order has too few digits left for numbers in between.
const FARTHEST: f64 = 1e9;

impl Shortlist {
    /// Moves items, in the sequence given, to before another one; to the end where that is `None` or not on the list.
    /// Where no number fits between the neighbours any more, all items are numbered anew.
    ///
    /// ```
    /// use padan_core::shortlist::Shortlist;
    /// use padan_core::{dataset::Dataset, stamp::Stamp};
    /// let data = Dataset::default();
    /// let mut list = Shortlist::begin("list".into(), "Mine".into(), Stamp(1_000), &data);
    /// for id in ["a", "b", "c"] {
    ///     list.add(id.into(), None, &[id], None, Stamp(2_000), &data);
    /// }
    /// list.move_before(&["c"], Some("b"), Stamp(3_000));
    /// let order: Vec<&str> = list.in_order().into_iter().map(|item| item.id.as_str()).collect();
    /// assert_eq!(order, ["a", "c", "b"]);
    /// assert_eq!(list.items[2].order, Some(1.5));
    /// ```
    pub fn move_before(&mut self, ids: &[&str], before: Option<&str>, now: Stamp) {
        let moved: Vec<String> = ids.iter().filter(|id| self.item(id).is_some()).map(|&id| id.to_owned()).collect();
        let rest: Vec<&super::Item> = self.in_order().into_iter().filter(|item| !moved.contains(&item.id)).collect();
        if moved.is_empty() {
            return;
        }
        let place = before.and_then(|id| rest.iter().position(|item| item.id == id)).unwrap_or(rest.len());
        let order = |place: usize| rest[place].order.unwrap_or(f64::INFINITY);
        let low = if place == 0 { None } else { Some(order(place - 1)) };
        let high = (place < rest.len()).then(|| order(place));
        let numbers = between(low, high, moved.len());
        let sequence: Vec<String> = rest[..place]
            .iter()
            .map(|item| item.id.clone())
            .chain(moved.iter().cloned())
            .chain(rest[place..].iter().map(|item| item.id.clone()))
            .collect();
        let stamp = self.next_stamp(now);
        let orders: Vec<(String, f64)> = match numbers {
            Some(numbers) => moved.into_iter().zip(numbers).collect(),
            None => sequence.into_iter().zip((1..).map(f64::from)).collect(),
        };
        for (id, order) in orders {
            if let Some(item) = self.items.iter_mut().find(|item| item.id == id && item.order != Some(order)) {
                item.order = Some(order);
                item.mark("order", &stamp);
            }
        }
        self.touch(&stamp);
    }
}

/// So many numbers between two others, rising; `None` where they do not fit.
fn between(low: Option<f64>, high: Option<f64>, count: usize) -> Option<Vec<f64>> {
    let parts = f64::from(u32::try_from(count).ok()?) + 1.0;
    let (low, high) = match (low, high) {
        (Some(low), Some(high)) => (low, high),
        (Some(low), None) => (low, low + parts),
        (None, Some(high)) => (high - parts, high),
        (None, None) => (0.0, parts),
    };
    let numbers: Vec<f64> = (1..=count).map(|step| low + (high - low) * f64::from(u32::try_from(step).unwrap_or(0)) / parts).collect();
    let bounds = [low].into_iter().chain(numbers.iter().copied()).chain([high]);
    let fits = low > -FARTHEST && high < FARTHEST && bounds.is_sorted_by(|a, b| a < b);
    fits.then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Dataset;

    fn list(count: u8) -> Shortlist {
        let mut list = Shortlist::begin("l".into(), "List".into(), Stamp(1000), &Dataset::default());
        for place in 0..count {
            let id = char::from(b'a' + place).to_string();
            list.add(id.clone(), None, &[&id], None, Stamp(2000), &Dataset::default());
        }
        list
    }

    fn order(list: &Shortlist) -> String {
        list.in_order().into_iter().map(|item| item.id.as_str()).collect()
    }

    #[test]
    fn first_last_and_several() {
        let mut list = list(5);
        list.move_before(&["e"], Some("a"), Stamp(3000));
        assert_eq!(order(&list), "eabcd");
        list.move_before(&["e", "b"], None, Stamp(4000));
        assert_eq!(order(&list), "acdeb");
        list.move_before(&["b", "a"], Some("d"), Stamp(5000));
        assert_eq!(order(&list), "cbade");
        list.move_before(&["x"], Some("d"), Stamp(5000));
        assert_eq!(order(&list), "cbade");
    }

    #[test]
    fn a_thousand_moves_to_one_place_never_run_out_of_numbers() {
        let mut list = list(3);
        let mut renumbered = 0;
        for step in 0..1000 {
            let end = order(&list).chars().last().map(String::from).unwrap_or_default();
            let second = order(&list).chars().nth(1).map(String::from).unwrap_or_default();
            list.move_before(&[&end], Some(&second), Stamp(3000 + step));
            let orders: Vec<f64> = list.in_order().into_iter().filter_map(|item| item.order).collect();
            assert!(orders.is_sorted_by(|a, b| a < b), "{orders:?}");
            assert_eq!(order(&list).chars().nth(1).map(String::from), Some(end));
            renumbered += u32::from(orders == [1.0, 2.0, 3.0]);
        }
        assert!(renumbered > 2, "{renumbered}");
    }

    #[test]
    fn items_without_a_number_or_with_huge_ones_are_numbered() {
        let mut list = list(3);
        list.items[0].order = None;
        list.items[1].order = Some(1e308);
        list.move_before(&["c"], None, Stamp(3000));
        assert_eq!(order(&list), "bac");
        assert_eq!(list.items[2].order, Some(3.0));
    }
}
