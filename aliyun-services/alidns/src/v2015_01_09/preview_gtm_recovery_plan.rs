// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PreviewGtmRecoveryPlan`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Previews gtm recovery plan.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/PreviewGtmRecoveryPlan)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = previews,
        item = Preview
    )
)]
pub struct PreviewGtmRecoveryPlan {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Recovery plan id, for example `100`.
    pub recovery_plan_id: i64,
}

/// Answer of [`PreviewGtmRecoveryPlan`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PreviewGtmRecoveryPlanResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Previews.
    #[rpc(wrapper = "Preview")]
    pub previews: Vec<Preview>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `15`.
    pub total_items: Option<i64>,
    /// Total pages, for example `3`.
    pub total_pages: Option<i64>,
}

/// Preview.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Preview {
    /// Instance id.
    pub instance_id: String,
    /// Name.
    pub name: String,
    /// Switch infos.
    #[rpc(wrapper = "SwitchInfo")]
    pub switch_infos: Vec<SwitchInfo>,
    /// User domain name.
    pub user_domain_name: String,
}

/// Switch info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SwitchInfo {
    /// Content.
    pub content: String,
    /// Strategy name.
    pub strategy_name: String,
}
