//! Items one by one, whatever page they came on.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{Pages, Paginate};
use crate::error::Error;

/// The items of a list, made by [`Pages::items`]. The next page is asked for when its first item is.
#[must_use = "items are read by `next_item`, `into_vec`, or as a `Stream`"]
pub struct Items<A: Paginate> {
    pages: Pages<A>,
    page: vec::IntoIter<A::Item>,
    /// Where the page began that `page` is the rest of.
    page_token: Option<String>,
    left: u64,
    failed: bool,
}

/// Nothing in it is pinned.
impl<A: Paginate> Unpin for Items<A> {}

impl<A: Paginate> Items<A> {
    pub(super) fn new(pages: Pages<A>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            page_token: None,
            left: u64::MAX,
            failed: false,
        }
    }

    /// Ends after so many items. The page size stays what it is.
    pub const fn limit(mut self, items: u64) -> Self {
        self.left = items;
        self
    }

    /// The next item; `None` at the end.
    ///
    /// Can be cancelled without losing an item.
    ///
    /// # Errors
    /// Those of [`Pages::next_page`]; the next call of this function asks for the same page again.
    pub async fn next_item(&mut self) -> Result<Option<A::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items that are left, in memory.
    ///
    /// # Errors
    /// Those of [`Pages::next_page`]; what had come by then is lost. To keep it, use [`Items::next_item`].
    pub async fn into_vec(mut self) -> Result<Vec<A::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next_item().await? {
            items.push(item);
        }
        Ok(items)
    }

    /// Where to go on with [`Pages::from`]: the page that the next item is on. If items of it were already given, they
    /// come again.
    ///
    /// `None` at the end, and for the first page, unless [`Pages::from`] said where that is.
    pub fn resume_token(&self) -> Option<&str> {
        match self.page.len() {
            0 => self.pages.resume_token(),
            _ => self.page_token.as_deref(),
        }
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<A::Item>, Error>> {
        while self.left > 0 {
            if let Some(item) = self.page.next() {
                self.left -= 1;
                return Poll::Ready(Ok(Some(item)));
            }
            let token = self.pages.resume_token().map(str::to_owned);
            match ready!(self.pages.poll_page(context))? {
                Some(mut page) => {
                    let items = A::items(&mut page).map(std::mem::take);
                    self.page = items.unwrap_or_default().into_iter();
                    self.page_token = token;
                }
                None => break,
            }
        }
        Poll::Ready(Ok(None))
    }
}

impl<A: Paginate> Stream for Items<A> {
    type Item = Result<A::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.failed) {
            return Poll::Ready(None);
        }
        let item = ready!(self.poll_item(context));
        self.failed = item.is_err();
        Poll::Ready(item.transpose())
    }
}

impl<A: Paginate> fmt::Debug for Items<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("here", &self.page.len())
            .finish_non_exhaustive()
    }
}
