// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnCrossAccountAuthorizations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes VPN cross account authorizations.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnCrossAccountAuthorizations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = cross_account_authorizations,
        item = CrossAccountAuthorization
    )
)]
pub struct DescribeVpnCrossAccountAuthorizations {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN connection id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: String,
}

/// Answer of [`DescribeVpnCrossAccountAuthorizations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnCrossAccountAuthorizationsResponse {
    /// Cross account authorizations.
    pub cross_account_authorizations: Vec<CrossAccountAuthorization>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Cross account authorization.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CrossAccountAuthorization {
    /// Ali uid, for example `1250123456123456`.
    pub ali_uid: String,
    /// Bind instance, for example `cen-vv8h0t3klfpaae****`.
    pub bind_instance: String,
    /// Bind product, for example `CEN`.
    pub bind_product: String,
    /// Bind uid, for example `1210123456123456`.
    pub bind_uid: String,
    /// Creation time, for example `1658201810000`.
    pub creation_time: Option<i64>,
    /// VPN connection id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: String,
}
