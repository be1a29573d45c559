// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Shop, API version 2024-05-01: 8 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Shop/2024-05-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod advise;
pub mod advise_category;
pub mod advise_freely;
pub mod async_;
pub mod create_order;
mod endpoints;
pub mod errors;
pub mod export_orders;
pub mod list_orders;
pub mod recognize;
pub mod types;

use aliyun_rpc_core::{Action, RpcAction};

pub use advise::{Advise, AdviseResponse};
pub use advise_category::{AdviseCategory, AdviseCategoryResponse};
pub use advise_freely::{AdviseFreely, AdviseFreelyResponse};
pub use async_::{Async, AsyncResponse};
pub use create_order::{CreateOrder, CreateOrderResponse};
pub use endpoints::ENDPOINTS;
pub use export_orders::{ExportOrders, ExportOrdersResponse};
pub use list_orders::{ListOrders, ListOrdersResponse};
pub use recognize::{Recognize, RecognizeResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    Advise::ACTION,
    AdviseCategory::ACTION,
    AdviseFreely::ACTION,
    Async::ACTION,
    CreateOrder::ACTION,
    ExportOrders::ACTION,
    ListOrders::ACTION,
    Recognize::ACTION,
];
