// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListBusinessAccessPoints`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists business access points.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListBusinessAccessPoints)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::INTERNAL_ERROR)
)]
pub struct ListBusinessAccessPoints {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListBusinessAccessPoints`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListBusinessAccessPointsResponse {
    /// Business access points.
    pub business_access_points: Vec<BusinessAccessPoint>,
    /// Id of the request.
    pub request_id: String,
}

/// Business access point.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BusinessAccessPoint {
    /// Access point id, for example `ap-cn-hangzhou-xs-B`.
    pub access_point_id: String,
    /// Access point name, for example `杭州-萧山-B`.
    pub access_point_name: String,
    /// Cloud box instance ids, for example `cb-****`.
    pub cloud_box_instance_ids: String,
    /// Latitude, for example `30.198416`.
    pub latitude: Option<f64>,
    /// Longitude, for example `120.247514`.
    pub longitude: Option<f64>,
    /// Optical module models.
    pub optical_module_models: Vec<OpticalModuleModel>,
    /// Support line operator, for example `CT`.
    pub support_line_operator: String,
    /// Support port types, for example `1000Base-T`.
    pub support_port_types: String,
}

/// Optical module model.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpticalModuleModel {
    /// Optical module model, for example `SFP-GE-LR-SM1310,10KM`.
    pub optical_module_model: String,
    /// Port type, for example `1000Base-LX`.
    pub port_type: String,
}
