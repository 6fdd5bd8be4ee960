/** GET /api/desk, see local/site/desk/deskApi.ts. */
export interface ToastView {
  readonly id: number;
  readonly message: string;
  readonly title: string;
  /** Null = until it is closed. */
  readonly seconds: number | null;
}

export interface QuestionView {
  readonly run: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface PageView {
  readonly id: number;
  readonly where: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface DeskView {
  /** The shop's time, as it is written. */
  readonly moment: string;
  readonly toasts: readonly ToastView[];
  readonly dialog?: QuestionView;
  readonly sidebar?: PageView;
  readonly modal?: PageView;
}
