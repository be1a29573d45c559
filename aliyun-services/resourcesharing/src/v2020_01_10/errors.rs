// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of ResourceSharing 2020-01-10 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `AccountNotInResourceDirectory`, HTTP 409.
pub const ACCOUNT_NOT_IN_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "AccountNotInResourceDirectory");
/// `ActionNotPermitted`, HTTP 409.
pub const ACTION_NOT_PERMITTED: ErrorCode = ErrorCode::new(409, "ActionNotPermitted");
/// `AlreadyEnabled`, HTTP 409.
pub const ALREADY_ENABLED: ErrorCode = ErrorCode::new(409, "AlreadyEnabled");
/// `AssociateConflict`, HTTP 409.
pub const ASSOCIATE_CONFLICT: ErrorCode = ErrorCode::new(409, "AssociateConflict");
/// `ConflictedAssociationType`, HTTP 400.
pub const CONFLICTED_ASSOCIATION_TYPE: ErrorCode = ErrorCode::new(400, "ConflictedAssociationType");
/// `DeleteResourceShareConflict`, HTTP 409.
pub const DELETE_RESOURCE_SHARE_CONFLICT: ErrorCode =
    ErrorCode::new(409, "DeleteResourceShareConflict");
/// `DisassociateConflict`, HTTP 409.
pub const DISASSOCIATE_CONFLICT: ErrorCode = ErrorCode::new(409, "DisassociateConflict");
/// `DisassociateConflict.Permission`, HTTP 409.
pub const DISASSOCIATE_CONFLICT_PERMISSION: ErrorCode =
    ErrorCode::new(409, "DisassociateConflict.Permission");
/// `DisassociateInvalid`, HTTP 400.
pub const DISASSOCIATE_INVALID: ErrorCode = ErrorCode::new(400, "DisassociateInvalid");
/// `EntityAlreadyExists.ResourceShare`, HTTP 409.
pub const ENTITY_ALREADY_EXISTS_RESOURCE_SHARE: ErrorCode =
    ErrorCode::new(409, "EntityAlreadyExists.ResourceShare");
/// `EntityNotExists.Permission`, HTTP 404.
pub const ENTITY_NOT_EXISTS_PERMISSION: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.Permission");
/// `EntityNotExists.ResourceShare`, HTTP 404.
pub const ENTITY_NOT_EXISTS_RESOURCE_SHARE: ErrorCode =
    ErrorCode::new(404, "EntityNotExists.ResourceShare");
/// `EntityNotExists.ResourceShareInvitation`, HTTP 409.
pub const ENTITY_NOT_EXISTS_RESOURCE_SHARE_INVITATION: ErrorCode =
    ErrorCode::new(409, "EntityNotExists.ResourceShareInvitation");
/// `ExternalTargetsNotAllowed.ResourceType`, HTTP 409.
pub const EXTERNAL_TARGETS_NOT_ALLOWED_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(409, "ExternalTargetsNotAllowed.ResourceType");
/// `ExternalTargetWithdrawConflict`, HTTP 409.
pub const EXTERNAL_TARGET_WITHDRAW_CONFLICT: ErrorCode =
    ErrorCode::new(409, "ExternalTargetWithdrawConflict");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidParameter.AssociationStatus`, HTTP 400.
pub const INVALID_PARAMETER_ASSOCIATION_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AssociationStatus");
/// `InvalidParameter.AssociationType`, HTTP 400.
pub const INVALID_PARAMETER_ASSOCIATION_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.AssociationType");
/// `InvalidParameter.MaxResults`, HTTP 400.
pub const INVALID_PARAMETER_MAX_RESULTS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MaxResults");
/// `InvalidParameter.NextToken`, HTTP 400.
pub const INVALID_PARAMETER_NEXT_TOKEN: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.NextToken");
/// `InvalidParameter.NextToken.Length`, HTTP 400.
pub const INVALID_PARAMETER_NEXT_TOKEN_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.NextToken.Length");
/// `InvalidParameter.PermissionNames.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_PERMISSION_NAMES_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PermissionNames.Duplicate");
/// `InvalidParameter.PermissionNames.Length`, HTTP 400.
pub const INVALID_PARAMETER_PERMISSION_NAMES_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PermissionNames.Length");
/// `InvalidParameter.PermissionVersion`, HTTP 400.
pub const INVALID_PARAMETER_PERMISSION_VERSION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.PermissionVersion");
/// `InvalidParameter.Resources`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCES: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Resources");
/// `InvalidParameter.Resources.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCES_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Resources.Duplicate");
/// `InvalidParameter.Resources.Length`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCES_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Resources.Length");
/// `InvalidParameter.ResourceId`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceId");
/// `InvalidParameter.ResourceIds`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceIds");
/// `InvalidParameter.ResourceIds.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_IDS_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceIds.Duplicate");
/// `InvalidParameter.ResourceIds.Length`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_IDS_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceIds.Length");
/// `InvalidParameter.ResourceOwner`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_OWNER: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceOwner");
/// `InvalidParameter.ResourceShareId`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareId");
/// `InvalidParameter.ResourceShareIds`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareIds");
/// `InvalidParameter.ResourceShareIds.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_IDS_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareIds.Duplicate");
/// `InvalidParameter.ResourceShareIds.Length`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_IDS_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareIds.Length");
/// `InvalidParameter.ResourceShareInvitationId`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareInvitationId");
/// `InvalidParameter.ResourceShareInvitationIds`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_IDS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareInvitationIds");
/// `InvalidParameter.ResourceShareInvitationIds.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_IDS_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareInvitationIds.Duplicate");
/// `InvalidParameter.ResourceShareInvitationIds.Length`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_INVITATION_IDS_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareInvitationIds.Length");
/// `InvalidParameter.ResourceShareName`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareName");
/// `InvalidParameter.ResourceShareName.Length`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_NAME_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareName.Length");
/// `InvalidParameter.ResourceShareStatus`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_SHARE_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceShareStatus");
/// `InvalidParameter.ResourceType`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceType");
/// `InvalidParameter.Target`, HTTP 400.
pub const INVALID_PARAMETER_TARGET: ErrorCode = ErrorCode::new(400, "InvalidParameter.Target");
/// `InvalidParameter.Targets`, HTTP 400.
pub const INVALID_PARAMETER_TARGETS: ErrorCode = ErrorCode::new(400, "InvalidParameter.Targets");
/// `InvalidParameter.Targets.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_TARGETS_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Targets.Duplicate");
/// `InvalidParameter.Targets.Length`, HTTP 400.
pub const INVALID_PARAMETER_TARGETS_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Targets.Length");
/// `InvalidParameter.TargetProperties`, HTTP 400.
pub const INVALID_PARAMETER_TARGET_PROPERTIES: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TargetProperties");
/// `InvalidParameter.TargetProperties.Duplicate`, HTTP 400.
pub const INVALID_PARAMETER_TARGET_PROPERTIES_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TargetProperties.Duplicate");
/// `InvalidParameter.TargetProperties.Length`, HTTP 400.
pub const INVALID_PARAMETER_TARGET_PROPERTIES_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TargetProperties.Length");
/// `InvalidResourceGroup`, HTTP 400.
pub const INVALID_RESOURCE_GROUP: ErrorCode = ErrorCode::new(400, "InvalidResourceGroup");
/// `InvalidTarget`, HTTP 400.
pub const INVALID_TARGET: ErrorCode = ErrorCode::new(400, "InvalidTarget");
/// `InvalidTarget.LegalEntityMismatch`, HTTP 409.
pub const INVALID_TARGET_LEGAL_ENTITY_MISMATCH: ErrorCode =
    ErrorCode::new(409, "InvalidTarget.LegalEntityMismatch");
/// `InvalidTarget.SiteMismatch`, HTTP 409.
pub const INVALID_TARGET_SITE_MISMATCH: ErrorCode =
    ErrorCode::new(409, "InvalidTarget.SiteMismatch");
/// `InvitationStatus.AlreadyAccepted`, HTTP 409.
pub const INVITATION_STATUS_ALREADY_ACCEPTED: ErrorCode =
    ErrorCode::new(409, "InvitationStatus.AlreadyAccepted");
/// `InvitationStatus.AlreadyRejected`, HTTP 409.
pub const INVITATION_STATUS_ALREADY_REJECTED: ErrorCode =
    ErrorCode::new(409, "InvitationStatus.AlreadyRejected");
/// `InvitationStatus.Expired`, HTTP 409.
pub const INVITATION_STATUS_EXPIRED: ErrorCode = ErrorCode::new(409, "InvitationStatus.Expired");
/// `LeavingFailed.Account`, HTTP 409.
pub const LEAVING_FAILED_ACCOUNT: ErrorCode = ErrorCode::new(409, "LeavingFailed.Account");
/// `LeavingFailed.ResourceType`, HTTP 409.
pub const LEAVING_FAILED_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(409, "LeavingFailed.ResourceType");
/// `MissingParameter.AssociationType`, HTTP 400.
pub const MISSING_PARAMETER_ASSOCIATION_TYPE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.AssociationType");
/// `MissingParameter.PermissionName`, HTTP 400.
pub const MISSING_PARAMETER_PERMISSION_NAME: ErrorCode =
    ErrorCode::new(400, "MissingParameter.PermissionName");
/// `MissingParameter.ResourceGroupId`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceGroupId");
/// `MissingParameter.ResourceId`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceId");
/// `MissingParameter.ResourceOwner`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_OWNER: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceOwner");
/// `MissingParameter.ResourceRegionId`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_REGION_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceRegionId");
/// `MissingParameter.ResourceShareId`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_SHARE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceShareId");
/// `MissingParameter.ResourceShareInvitationId`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_SHARE_INVITATION_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceShareInvitationId");
/// `MissingParameter.ResourceShareName`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_SHARE_NAME: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceShareName");
/// `NotEnableSharingWithResourceDirectory`, HTTP 409.
pub const NOT_ENABLE_SHARING_WITH_RESOURCE_DIRECTORY: ErrorCode =
    ErrorCode::new(409, "NotEnableSharingWithResourceDirectory");
/// `NotManagementAccount`, HTTP 409.
pub const NOT_MANAGEMENT_ACCOUNT: ErrorCode = ErrorCode::new(409, "NotManagementAccount");
/// `NotSupport.Service.AssociateConflict`, HTTP 409.
pub const NOT_SUPPORT_SERVICE_ASSOCIATE_CONFLICT: ErrorCode =
    ErrorCode::new(409, "NotSupport.Service.AssociateConflict");
/// `NotSupport.Service.ExistInOtherResourceShare`, HTTP 409.
pub const NOT_SUPPORT_SERVICE_EXIST_IN_OTHER_RESOURCE_SHARE: ErrorCode =
    ErrorCode::new(409, "NotSupport.Service.ExistInOtherResourceShare");
/// `NoPermission.ChangeResourceGroup`, HTTP 400.
pub const NO_PERMISSION_CHANGE_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "NoPermission.ChangeResourceGroup");
/// `OperationNotPermitted`, HTTP 409.
pub const OPERATION_NOT_PERMITTED: ErrorCode = ErrorCode::new(409, "OperationNotPermitted");
/// `QuotaExceeded.PendingInvitations`, HTTP 409.
pub const QUOTA_EXCEEDED_PENDING_INVITATIONS: ErrorCode =
    ErrorCode::new(409, "QuotaExceeded.PendingInvitations");
/// `QuotaExceeded.ResourceShare.Count`, HTTP 409.
pub const QUOTA_EXCEEDED_RESOURCE_SHARE_COUNT: ErrorCode =
    ErrorCode::new(409, "QuotaExceeded.ResourceShare.Count");
/// `QuotaExceeded.SharedResource.Count`, HTTP 409.
pub const QUOTA_EXCEEDED_SHARED_RESOURCE_COUNT: ErrorCode =
    ErrorCode::new(409, "QuotaExceeded.SharedResource.Count");
/// `ResourceAndTargetBothEmpty`, HTTP 400.
pub const RESOURCE_AND_TARGET_BOTH_EMPTY: ErrorCode =
    ErrorCode::new(400, "ResourceAndTargetBothEmpty");
/// `ResourceNotFound`, HTTP 400.
pub const RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "ResourceNotFound");
/// `ResourceShareStatusMismatchAction`, HTTP 409.
pub const RESOURCE_SHARE_STATUS_MISMATCH_ACTION: ErrorCode =
    ErrorCode::new(409, "ResourceShareStatusMismatchAction");
/// `ShareWithYourself`, HTTP 409.
pub const SHARE_WITH_YOURSELF: ErrorCode = ErrorCode::new(409, "ShareWithYourself");
/// `SystemError`, HTTP 400.
pub const SYSTEM_ERROR: ErrorCode = ErrorCode::new(400, "SystemError");
